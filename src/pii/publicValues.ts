/** MNsure's public mailboxes and lines, apart from their sources, which no scan needs. */
export const publicValues = [
  "brokers@mnsure.org",
  "navigators@mnsure.org",
  "publicfeedback@mnsure.org",
  "844-520-8695",
  "833-541-7698",
  "651-539-2098",
  "651-539-2099",
  "855-366-7873",
  "844-466-7873",
] as const;
