/** `npm run docs`: writes the generated parts of the documentation. */
import { writeCheckDocs } from './check-docs';

writeCheckDocs();
