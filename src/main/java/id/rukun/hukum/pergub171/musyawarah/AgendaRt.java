package id.rukun.hukum.pergub171.musyawarah;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a Musyawarah RT may be held about: its functions (Pasal 39 ayat (2)) and what else the regulation assigns it.
 * The list is the reading of one edition of one rule; nobody else knows it.
 */
enum AgendaRt {
    TATA_TERTIB_PEMILIHAN("tata tertib pemilihan Ketua", "Pasal 39 ayat (2) huruf a"),
    PENONAKTIFAN("penonaktifan pengurus", "Pasal 39 ayat (2) huruf b"),
    TATA_TERTIB_UNIT("tata tertib RT/RW", "Pasal 39 ayat (2) huruf c"),
    PROGRAM_KERJA("program kerja", "Pasal 39 ayat (2) huruf d"),
    KEUANGAN_IURAN("keuangan dan iuran", "Pasal 39 ayat (2) huruf e"),
    KEAMANAN_KETERTIBAN_KEBERSIHAN("keamanan, ketertiban dan kebersihan", "Pasal 39 ayat (2) huruf e"),
    KEGIATAN("kegiatan", "Pasal 39 ayat (2) huruf e"),
    PERTANGGUNGJAWABAN("pertanggungjawaban pengurus", "Pasal 39 ayat (2) huruf f"),
    PEMBENTUKAN("pembentukan", "Pasal 39 ayat (2) huruf g"),
    PEMECAHAN("pemecahan", "Pasal 39 ayat (2) huruf g"),
    PENGGABUNGAN("penggabungan", "Pasal 39 ayat (2) huruf g"),
    PENGHAPUSAN("penghapusan", "Pasal 39 ayat (2) huruf g"),
    PENENTUAN_PANITIA("penentuan panitia pemilihan", "Pasal 26 ayat (2)"),
    PEMILIHAN_KETUA("pemilihan Ketua", "Pasal 27 ayat (1)"),
    PEMILIHAN_TOKOH("pemilihan tokoh masyarakat", "Pasal 1 angka 21");

    private final String sebutan;
    private final String dasar;

    AgendaRt(String sebutan, String dasar) {
        this.sebutan = sebutan;
        this.dasar = dasar;
    }

    /** The agenda as people call it. */
    String sebutan() {
        return sebutan;
    }

    /** The provision that gives the Musyawarah RT this agenda. */
    String dasar() {
        return dasar;
    }

    /** The agenda of this name, if there is one. */
    static Optional<AgendaRt> cari(String nama) {
        return Arrays.stream(values()).filter(agenda -> agenda.name().equals(nama)).findFirst();
    }
}
