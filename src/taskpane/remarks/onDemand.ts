// The parts that show remarks, loaded if there are any.

import { onDemand } from '../kit/OnDemand';

export const Remarks = onDemand(
  async () => (await import(/* webpackChunkName: "remarks" */ './Remarks')).Remarks,
  null,
);
export const FieldRemark = onDemand(
  async () => (await import(/* webpackChunkName: "remarks" */ './Remarks')).FieldRemark,
  null,
);
