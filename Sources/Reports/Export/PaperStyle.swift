/// The style sheet of an exported page, for the screen and for paper.
enum PaperStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --rule: #6b6b76; --shade: #eef1f5; --link: #0b4f8a; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #f0f0f2; --paper: #17181c; --rule: #9a9aa6; --shade: #26282f; --link: #8cc4ff; }
        }
        html { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", Arial, sans-serif; }
        body { margin: 0; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
        h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 .5em; }
        h5 { font-size: 1rem; }
        p, li { max-width: 75ch; }
        .account { white-space: pre-wrap; }
        table { border-collapse: collapse; width: calc(100% - 2px); }
        th, td { border: 1px solid var(--rule); padding: .4rem .6rem; text-align: left; vertical-align: top; }
        thead th { background: var(--shade); }
        .facts { width: auto; }
        .facts th, .facts td { border: 0; padding: .15rem 1rem .15rem 0; }
        td p, th p { margin: 0 0 .5em; }
        .table { overflow-x: auto; margin: 1rem 0; }
        a { color: var(--link); }
        a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        @media print {
          :root { --ink: #000000; --paper: #ffffff; --rule: #555555; --shade: #f0f0f0; --link: #000000; }
          @page { size: A4; margin: 18mm; }
          html { font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          .table { overflow: visible; }
          h1, h2, h3, h4, h5 { break-after: avoid; }
          li { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        """
}
