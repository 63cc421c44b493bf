import ts from 'typescript';
import { computed, type Add } from './source';

const importers = ['import', 'require', 'import.meta.glob'];

/** The nodes of `node` that hold an address: of an import in any of its forms. Undefined where it has none. */
function addressIn(node: ts.Node): ts.Node | null | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isExternalModuleReference(node)) return node.expression;
	if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : null;
	if (ts.isCallExpression(node) && importers.includes(node.expression.getText()))
		return node.arguments[0] ?? null;
	if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
		const [path, from] = node.arguments ?? [];
		return from?.getText() === 'import.meta.url' ? path : undefined;
	}
	return undefined;
}

export function walkTypeScript(name: string, code: string, add: Add): void {
	const addAddress = (address: ts.Node | null, at: number): void => {
		if (address && ts.isArrayLiteralExpression(address))
			address.elements.forEach((one) => addAddress(one, at));
		else add('imports', address && ts.isStringLiteralLike(address) ? address.text : computed, at);
	};
	const visit = (node: ts.Node): void => {
		const address = addressIn(node);
		if (address !== undefined) addAddress(address, node.getStart());
		if (ts.isIdentifier(node)) add('identifiers', node.text, node.getStart());
		if (ts.isStringLiteralLike(node)) add('literals', node.text, node.getStart());
		if (ts.isTemplateExpression(node)) add('literals', node.getText(), node.getStart());
		// Unlike forEachChild, this visits JSDoc too, where JavaScript files name their types.
		node.getChildren().forEach(visit);
	};
	visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
}
