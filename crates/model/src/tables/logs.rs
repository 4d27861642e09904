//! Tables of CloudWatch Logs.

macro_rules! logs_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            16: log_groups, logs::LogGroup, durable;
            17: log_streams, logs::LogStream, durable;
        }
    };
}
