package id.rukun.hukum.pergub171.musyawarah;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a Musyawarah RW may be held about: its functions (Pasal 41 ayat (2)) and what else the regulation assigns it.
 * The list is the reading of one edition of one rule; nobody else knows it.
 */
enum AgendaRw {
    TATA_TERTIB_PEMILIHAN("tata tertib pemilihan Ketua", "Pasal 41 ayat (2) huruf a"),
    PENONAKTIFAN("penonaktifan pengurus", "Pasal 41 ayat (2) huruf b"),
    TATA_TERTIB_UNIT("tata tertib RT/RW", "Pasal 41 ayat (2) huruf c"),
    PROGRAM_KERJA("program kerja", "Pasal 41 ayat (2) huruf d"),
    KEUANGAN_IURAN("keuangan dan iuran", "Pasal 41 ayat (2) huruf e"),
    KEAMANAN_KETERTIBAN_KEBERSIHAN("keamanan, ketertiban dan kebersihan", "Pasal 41 ayat (2) huruf e"),
    KEGIATAN("kegiatan", "Pasal 41 ayat (2) huruf e"),
    PERTANGGUNGJAWABAN("pertanggungjawaban pengurus", "Pasal 41 ayat (2) huruf f"),
    PEMBENTUKAN("pembentukan", "Pasal 41 ayat (2) huruf g"),
    PEMECAHAN("pemecahan", "Pasal 41 ayat (2) huruf g"),
    PENGGABUNGAN("penggabungan", "Pasal 41 ayat (2) huruf g"),
    PENGHAPUSAN("penghapusan", "Pasal 41 ayat (2) huruf g"),
    PENGGABUNGAN_RT("penggabungan RT dalam RW ini", "Pasal 10 ayat (2)"),
    PENENTUAN_PANITIA("penentuan panitia pemilihan", "Pasal 28 ayat (2)"),
    PEMILIHAN_KETUA("pemilihan Ketua", "Pasal 29 ayat (1)");

    private final String sebutan;
    private final String dasar;

    AgendaRw(String sebutan, String dasar) {
        this.sebutan = sebutan;
        this.dasar = dasar;
    }

    /** The agenda as people call it. */
    String sebutan() {
        return sebutan;
    }

    /** The provision that gives the Musyawarah RW this agenda. */
    String dasar() {
        return dasar;
    }

    /** The agenda of this name, if there is one. */
    static Optional<AgendaRw> cari(String nama) {
        return Arrays.stream(values()).filter(agenda -> agenda.name().equals(nama)).findFirst();
    }
}
