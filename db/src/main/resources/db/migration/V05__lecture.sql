-- What learners read, what its authors are writing, and what is to be read beside it.

create sequence lecture_seq start with 1 increment by 50;
create table lecture (
    id bigint primary key,
    version integer not null,
    activity_id bigint not null constraint lecture_activity references activity,
    course_id bigint not null constraint lecture_course references course,
    path varchar(300) not null,
    practice integer not null,
    edition integer not null,
    constraint lecture_unique unique (activity_id),
    constraint lecture_path_unique unique (course_id, path)
);

create sequence edition_seq start with 1 increment by 50;
create table edition (
    id bigint primary key,
    lecture_id bigint not null constraint edition_lecture references lecture,
    number integer not null,
    markdown text not null,
    author_id bigint not null constraint edition_author references member,
    published_at timestamp(6) with time zone not null,
    constraint edition_unique unique (lecture_id, number)
);
create index edition_by_author on edition (author_id);

create sequence manuscript_seq start with 1 increment by 50;
create table manuscript (
    id bigint primary key,
    lecture_id bigint not null constraint manuscript_lecture references lecture,
    revision bigint not null,
    markdown text not null,
    writer_id bigint constraint manuscript_writer references member,
    saved_at timestamp(6) with time zone,
    constraint manuscript_unique unique (lecture_id)
);
create index manuscript_by_writer on manuscript (writer_id);

create sequence material_seq start with 1 increment by 50;
create table material (
    id bigint primary key,
    course_id bigint not null constraint material_course references course,
    position integer not null,
    path varchar(300) not null,
    title varchar(200) not null,
    audience varchar(20) not null,
    markdown text not null,
    constraint material_unique unique (course_id, path),
    constraint material_audience check (audience in ('LEARNERS', 'TEAM'))
);
