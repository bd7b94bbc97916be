/** `npm run docs`: writes the generated parts of the documentation. */
import { writeCheckDocs } from './check-docs';
import { writeSimulatorCoverage } from './simulator-coverage';

writeCheckDocs();
writeSimulatorCoverage();
