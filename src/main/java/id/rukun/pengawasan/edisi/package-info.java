/** What a later edition of the law touches, and how many cases keep the former one (ADR 0079). */
package id.rukun.pengawasan.edisi;
