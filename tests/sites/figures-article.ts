/** The text of a made-up story with every kind of figure, and the files that they are drawn of. */
export const figuresBody = `A paragraph before the figures [@example-source].

:::chart[Most geese were counted in spring]{kind=bar data="geese-by-month.csv" cite="example-source" subject="April"}
Geese counted at the Example Bridge, by month, 2026.

The keeper did not count in June.
:::

:::chart[Counts of the flock differ by who counted]{kind=dot data="flock.csv" cite="example-source"}
Geese in the flock, with the range each counter gives.
:::

:::chart[The flock grew for three years]{kind=line data="flock-by-year.csv" cite="example-source"}
Geese at two bridges, by year.
:::

:::chart[Both bridges gained, the lower one more]{kind=slope data="two-years.csv" cite="example-source"}
Geese, 2024 and 2026.
:::

:::chart[What the keeper promised, and what was done]{kind=scorecard data="promises.csv" cite="example-source other-source"}
Promises of the keeper of 2024, and what two counters found in 2026.
:::

:::chart[Grain and grass, by bridge]{kind=stacked-bar data="feed.yaml" cite="example-source"}
Kilograms a day.
:::

:::chart[Each year the lower bridge had more]{kind=grouped-bar data="side-by-side.csv" cite="example-source" subject="Lower bridge"}
Geese at two bridges, by year.
:::

:::map[Two bridges, forty kilometres apart]{places="bridges.yaml"}
Bridges and the range of a goose that the keeper gives.

The range is the keeper's.
:::

:::timeline[From the first goose to the second bridge]{events=all outlook=yes id="bridges-in-time"}
Events at the two bridges.

- 2019: The first goose is seen [@example-source]
- 2024-05 (claimed): The keeper begins to count [@example-source; @other-source]
- 2026-02-11 (disputed): The second bridge opens [@example-source; @other-source]
:::

A paragraph behind the figures [@third-source].`;

export const figuresFiles: Readonly<Record<string, string>> = {
  'geese-by-month.csv':
    'Month,Geese,status,basis,cite\nJanuary,120,confirmed,official-count,example-source\nFebruary,95,confirmed,official-count,example-source\nMarch,310,claimed,,other-source\nApril,"1,204",claimed,,other-source\nMay,480,assessed,,example-source other-source\nJune,–,,,\nJuly,260,disputed,,example-source other-source\n',
  'flock.csv':
    'Counter,Geese,low,high,by,status,basis,cite\nFirst count,300,250,340,Example Agency,confirmed,official-count,example-source\nSecond count,420,400,450,Keeper of the bridge,claimed,,other-source\nThird count,,150,600,An older book about birds and bridges,assessed,,example-source\nFourth count,380,,,Example Paper; Keeper,disputed,,other-source\n',
  'flock-by-year.csv':
    'Year,Upper bridge,Lower bridge\n2019,40,10\n2021,55,\n2022,80,60\n2024,150,140\n2025,210,190\n2026,260,310\n',
  'two-years.csv': 'Bridge,2024,2026\nUpper bridge,150,260\nLower bridge,140,310\nOld ford,90,60\n',
  'promises.csv':
    'Promise,Example Agency,Keeper\nA second bridge,confirmed,confirmed\nGrain in winter,disputed,claimed\nA count each month,assessed,claimed\n',
  'bridges.yaml': `places:
  - { name: Upper bridge, at: [46.95, 7.45], role: subject, cite: example-source, status: confirmed, basis: acting-party }
  - { name: Lower bridge, at: [47.37, 8.54], cite: other-source, status: claimed }
  - { name: Old ford, at: [46.2, 6.15], cite: example-source other-source, status: assessed }
rings:
  - { around: Upper bridge, kilometres: 120, label: Goose in a day, cite: other-source, status: claimed }
arrows:
  - { from: Upper bridge, to: Lower bridge, label: moved in 2026, cite: example-source other-source, status: disputed }
countries: [CH]
`,
  'side-by-side.csv':
    'Year,Upper bridge,Lower bridge,status,cite\n2026,260,310,claimed,other-source\n2023,80,120,disputed,example-source other-source\n2024,150,,,\n2025,210,290,,\n',
  'feed.yaml': `- { Bridge: Upper bridge, Grain: 12, Grass: 30, status: claimed, cite: }
- { Bridge: Lower bridge, Grain: 8, Grass: 44, status: assessed }
- { Bridge: Old ford, Grain: 5, Grass: 12, status: disputed, cite: [example-source, other-source] }
`,
};
