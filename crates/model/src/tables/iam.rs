//! Tables of IAM: who may call.

macro_rules! iam_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            15: access_keys, setting::AccessKey, durable;
        }
    };
}
