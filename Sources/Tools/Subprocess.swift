import Glibc

/// Runs one tool, within bounds of time, memory and output.
///
/// Output goes to a file, not through a pipe: a descriptor that another thread's child inherits could hold a pipe open.
package struct Subprocess {
    package enum Outcome: Equatable {
        /// Status is the tool's exit code, -1 when a signal ended it.
        case ended(status: Int32)
        case missing, timedOut, failed
    }

    /// Seconds of processor time: the same on a busy machine as on an idle one.
    package var timeLimit = 30.0
    /// Seconds of wall-clock time; a tool that sleeps uses no processor.
    package var wallLimit: Double?
    /// Bytes; the kernel stops the tool there.
    package var outputLimit = 16 << 20
    /// Bytes of address space that the tool may take; nil for tools that reserve far more than they use.
    package var memoryLimit: Int? = 1 << 30
    /// Further variables of its environment, `NAME=value`.
    package var environment: [String] = []
    /// Whether the tool must not reach any network, where the system permits to take it away.
    package var isOffline = false

    package init(timeLimit: Double = 30, wallLimit: Double? = nil) {
        self.timeLimit = timeLimit
        self.wallLimit = wallLimit
    }

    /// Runs `tool` (a path, or a name that PATH leads to) to its end or its bounds; `output` is written anew.
    package func run(_ tool: String, _ arguments: [String], output: String) -> Outcome {
        guard let path = Subprocess.find(tool) else { return .missing }
        // prlimit sets the bounds and becomes the tool; where it is missing, time alone binds.
        var command = [path] + arguments
        if isOffline { command = Subprocess.offline + command }
        if let prlimit = Subprocess.find("prlimit") {
            let seconds = max(1, Int(timeLimit))
            let memory = memoryLimit.map { ["--as=\($0)"] } ?? []
            command =
                [prlimit] + memory + ["--cpu=\(seconds):\(seconds + 2)", "--fsize=\(outputLimit)", "--core=0"]
                + command
        }
        guard let pid = spawn(command, output) else { return .failed }
        return wait(pid)
    }

    /// What puts a tool into a network of its own, which leads nowhere; empty where the system does not permit that.
    private static let offline: [String] = {
        guard let unshare = find("unshare") else { return [] }
        for options in [["-n"], ["-r", "-n"]]
        where Subprocess(timeLimit: 5).run(unshare, options + ["true"], output: "/dev/null") == .ended(status: 0) {
            return [unshare] + options
        }
        return []
    }()

    package static func find(_ tool: String) -> String? {
        if tool.utf8.contains(UInt8(ascii: "/")) { return access(tool, X_OK) == 0 ? tool : nil }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        for folder in path.split(separator: ":") {
            let candidate = folder + "/" + tool
            if access(String(candidate), X_OK) == 0 { return String(candidate) }
        }
        return nil
    }

    private func spawn(_ command: [String], _ output: String) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: a time-out ends its children too.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var variables: [UnsafeMutablePointer<CChar>?] =
            (["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"] + environment).map { strdup($0) }
        variables.append(nil)
        defer { for variable in variables { free(variable) } }
        var pid: pid_t = 0
        return posix_spawn(&pid, command[0], &actions, &attributes, &arguments, &variables) == 0 ? pid : nil
    }

    private func wait(_ pid: pid_t) -> Outcome {
        let end = ContinuousClock.now + .seconds(wallLimit ?? timeLimit * 4)
        var status: Int32 = 0
        while true {
            let ended = waitpid(pid, &status, WNOHANG)
            if ended == pid { break }
            if ended < 0, errno != EINTR { return .failed }
            if ContinuousClock.now > end {
                kill(-pid, SIGKILL)
                while waitpid(pid, &status, 0) < 0, errno == EINTR {}
                return .timedOut
            }
            usleep(1_000)
        }
        // What the tool left running ends with it.
        kill(-pid, SIGKILL)
        let signal = status & 0x7F
        let code = signal == 0 ? (status >> 8) & 0xFF : -1
        // A shell around the tool says so by 128 and the signal.
        if signal == SIGXCPU || code == 128 + SIGXCPU { return .timedOut }
        return .ended(status: code)
    }
}
