import AuditCore

/// Names and short forms of months in the languages of Europe and the Americas, folded.
enum MonthNames {
    /// 1...12 for a word in any case, with or without marks; nil where it names no month.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard (3...24).contains(word.count) else { return nil }
        return byName[Folded.plain(String(decoding: word, as: UTF8.self))]
    }

    private static let byName: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            for word in line.split(separator: " ") where table[Folded.plain(String(word))] == nil {
                table[Folded.plain(String(word))] = index + 1
            }
        }
        return table
    }()

    private static let lines = [
        """
        jan january janvier janv januar jänner jan enero ene gennaio gen janeiro januari stycznia styczeń sty leden \
        ledna ianuarie ian ocak tammikuuta siječnja янв января январь січня ιανουαρίου ιαν януари gener jaanuar január
        """,
        """
        feb february février févr fev fév feber februar febrero febbraio febbr fevereiro februari lutego luty lut únor \
        února februarie şubat helmikuuta veljače фев февраля февраль лютого φεβρουαρίου φεβ февруари február
        """,
        """
        mar march mars märz mrz maerz marz marzo março maart mrt marca marzec březen března martie mart maaliskuuta \
        ožujka marec marc marts мар марта март березня μαρτίου μαρ március
        """,
        """
        apr april avril avr abril abr aprile aprilis kwietnia kwiecień kwi duben dubna aprilie nisan huhtikuuta \
        travnja апр апреля апрель квітня απριλίου απρ април
        """,
        """
        may mai mayo maggio mag maio mei maja květen května mayıs toukokuuta svibnja мая май травня μαΐου μαι május
        """,
        """
        jun june juin juni junio giugno giu junho czerwca czerwiec cze červen června iunie iun haziran kesäkuuta \
        lipnja июн июня июнь червня ιουνίου ιουν юни junij június
        """,
        """
        jul july juillet juil juli julio luglio lug julho lipca lipiec lip červenec července iulie iul temmuz \
        heinäkuuta srpnja июл июля июль липня ιουλίου ιουλ юли július
        """,
        """
        aug august août agosto ago augustus sierpnia sierpień sie srpen srpna ağustos elokuuta kolovoza augusztus \
        авг августа август серпня αυγούστου αυγ
        """,
        """
        sep sept september septembre septiembre set settembre setembro września wrzesień wrz září septembrie eylül \
        syyskuuta rujna szeptember сен сент сентября сентябрь вересня σεπτεμβρίου σεπ септември
        """,
        """
        oct october octobre okt oktober octubre ottobre ott outubro out października październik paź říjen října \
        octombrie ekim lokakuuta listopada október окт октября октябрь жовтня οκτωβρίου οκτ октомври
        """,
        """
        nov november novembre noviembre novembro listopadu noiembrie kasım marraskuuta studenog ноя нояб ноября ноябрь \
        листопада νοεμβρίου νοε ноември
        """,
        """
        dec december décembre dez dezember diciembre dic dicembre dezembro desember des grudnia grudzień gru prosinec \
        prosince decembrie aralık joulukuuta prosinca дек декабря декабрь грудня δεκεμβρίου δεκ декември
        """,
    ]
}
