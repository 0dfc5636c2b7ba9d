import AuditCore

/// Everything that is needed to get the same report again.
func pageFooter(_ result: AuditResult) -> Html {
    Tag.footer {
        Tag.dl {
            Tag.dt("Bộ tiêu chí")
            Tag.dd {
                "\(result.ruleset.id), bản \(result.ruleset.version) (\(result.ruleset.statusWords)), SHA-256 "
                Tag.code(result.ruleset.sha256)
            }
            Tag.dt("Bản lưu bằng chứng")
            Tag.dd {
                "SHA-256 "
                Tag.code(result.source.digest)
            }
            Tag.dt("Cổng")
            Tag.dd { outbound(result.agency.portal, words: result.agency.portal) }
            Tag.dt("Công cụ")
            Tag.dd(result.tool)
            Tag.dt("Tính đến")
            Tag.dd("hết ngày \(result.asOf.vietnamese), giờ Việt Nam (UTC+7)")
            Tag.dt("Chấm lại")
            Tag.dd { Tag.code("portal-audit judge DIR --rules rules.json --as-of \(result.asOf)") }
        }
    }
}
