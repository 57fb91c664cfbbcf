import { describeContract } from './describe-contract.ts';
import { INVOICE_API } from './invoice-api/invoice-api.ts';

describeContract(INVOICE_API);
