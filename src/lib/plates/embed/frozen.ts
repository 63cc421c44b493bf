/** The script of an embed that is drawn; each form has one of its own, with its charts alone. */
import { drawings } from './drawings';
import { embed } from './embed';

embed(drawings);
