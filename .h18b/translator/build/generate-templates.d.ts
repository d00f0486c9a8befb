import type { Form } from '../ir/operand.js';
import { type TemplateFile } from '../templates/format.js';
/** The templates of all handlers; `forms`: a form of each, by the handler's index. */
export declare function generateTemplates(forms: ReadonlyMap<number, Form>): TemplateFile;
