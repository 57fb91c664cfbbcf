import { describeContract } from './describe-contract.ts';
import { RECEIPT_API } from './receipt-api/receipt-api.ts';

describeContract(RECEIPT_API);
