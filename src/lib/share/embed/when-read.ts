/** Does something once the whole page has been read: at once, where it has been. */
export function whenRead(task: () => void): void {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', task);
	else task();
}
