/** Where leaving leads: a dull page that says nothing about us. */
export const somewhereElse = "https://www.bbc.co.uk/weather";
