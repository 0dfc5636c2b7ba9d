/// The unit files of a daily run: a service and a timer, and a pair for letters that wait for the office's hours.
package struct SystemdUnits: Sendable {
    private let agency: String
    private let name: String
    private let program: String
    private let profile: String
    private let user: String
    private let runAt: String
    private let notifyAt: String?

    package init(
        agency: String, name: String, program: String, profile: String, user: String, runAt: String, notifyAt: String?
    ) {
        self.agency = agency
        self.name = name
        self.program = program
        self.profile = profile
        self.user = user
        self.runAt = runAt
        self.notifyAt = notifyAt
    }

    private var base: String { "portal-audit-\(agency)" }

    package var timers: [String] { ["\(base).timer"] + (notifyAt == nil ? [] : ["\(base)-notify.timer"]) }

    package var files: [(name: String, text: String)] {
        var out = [
            (name: "\(base).service", text: service("run", "Kiểm tra Cổng thông tin điện tử: \(name)", hours: 6)),
            (name: "\(base).timer", text: timer("Kiểm tra Cổng hằng ngày: \(name)", at: runAt)),
        ]
        if let notifyAt {
            out += [
                (name: "\(base)-notify.service", text: service("notify", "Gửi thư nhắc còn chờ: \(name)", hours: 1)),
                (name: "\(base)-notify.timer", text: timer("Gửi thư nhắc còn chờ: \(name)", at: notifyAt)),
            ]
        }
        return out
    }

    private func service(_ command: String, _ words: String, hours: Int) -> String {
        """
        [Unit]
        Description=\(plain(words))
        Wants=network-online.target
        After=network-online.target

        [Service]
        Type=oneshot
        User=\(user)
        StateDirectory=\(base)
        ExecStart=\(quoted(program)) \(command) --quiet --profile \(quoted(profile)) --state %S/\(base)
        # 2: judged, and something could not be measured: the report says what.
        SuccessExitStatus=2
        TimeoutStartSec=\(hours)h
        NoNewPrivileges=yes
        ProtectSystem=strict
        ProtectHome=read-only
        PrivateTmp=yes
        PrivateDevices=yes
        ProtectKernelTunables=yes
        ProtectKernelModules=yes
        ProtectControlGroups=yes
        RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
        RestrictSUIDSGID=yes
        LockPersonality=yes
        MemoryMax=2G
        UMask=0027

        """
    }

    private func timer(_ words: String, at time: String) -> String {
        """
        [Unit]
        Description=\(plain(words))

        [Timer]
        OnCalendar=*-*-* \(time):00 Asia/Ho_Chi_Minh
        Persistent=true
        RandomizedDelaySec=10m

        [Install]
        WantedBy=timers.target

        """
    }

    /// systemd.unit(5): `%` begins a specifier, a line end ends the value.
    private func plain(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" { out += "%%" } else { out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar) }
        }
        return out
    }

    /// systemd.service(5), command lines: in quotes, with `\`, `"` and `$` escaped.
    private func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "\\", "\"": out += "\\"
            case "$": out += "$"
            default: break
            }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
    }
}
