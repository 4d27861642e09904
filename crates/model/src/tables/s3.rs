//! Tables of S3: buckets and objects.

macro_rules! s3_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            29: buckets, s3::Bucket, durable;
            30: objects, s3::Object, durable;
            31: multipart_uploads, s3::MultipartUpload, durable;
            32: uploaded_parts, s3::UploadedPart, durable;
        }
    };
}
