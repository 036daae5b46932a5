package id.rukun.prosedur.musyawarah.proses;

/** Whether a fruitless meeting is simply repeated, or the Lurah is asked first. */
enum Kelanjutan {
    ULANGI,
    PUTUSAN_LURAH
}
