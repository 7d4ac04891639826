-- Courses that were uploaded and wait for their reader to say yes. They go away by themselves.

create sequence course_upload_seq start with 1 increment by 50;
create table course_upload (
    id bigint primary key,
    member_id bigint not null constraint course_upload_member references member,
    file_name varchar(200) not null,
    content bytea,
    uploaded_at timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    course_id bigint constraint course_upload_course references course
);
create index course_upload_by_member on course_upload (member_id);
create index course_upload_by_expiry on course_upload (expires);
create index course_upload_by_course on course_upload (course_id);
