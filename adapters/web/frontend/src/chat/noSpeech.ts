// Stands in for the speech packages that Web Chat imports: Ajar listens to typed words only.
export const createAdapters = () => Promise.reject(new Error('Speech is not offered.'));
export default createAdapters;
