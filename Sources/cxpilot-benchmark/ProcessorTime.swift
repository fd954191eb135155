import Foundation

/// The time that this process has worked, whatever else the machine does.
enum ProcessorTime {
    /// Seconds of processor time so far.
    static var seconds: Double {
        var usage = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &usage)
        return Double(usage.tv_sec) + Double(usage.tv_nsec) / 1e9
    }
}
