{
	const forms = 'b:bars d:dots l:lines m:multiples u:dumbbell h:heat k:map s:likert g:histogram'.split(' ');
	const theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search)?.[1];
	if (theme) document.documentElement.dataset.theme = theme;
	const letter = /^#p=\d?(.?)/.exec(location.hash)?.[1];
	const script = document.createElement('script');
	const name =
		letter === undefined
			? 'live'
			: (forms.find((form) => form.startsWith(`${letter}:`))?.slice(2) ?? 'table');
	script.src = `${document.currentScript?.dataset.scripts}${name}.js`;
	document.head.append(script);
	addEventListener('hashchange', () => location.reload());
}
