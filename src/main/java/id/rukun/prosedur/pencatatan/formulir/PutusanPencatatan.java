package id.rukun.prosedur.pencatatan.formulir;

import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.PilihanTetap;
import java.util.stream.Stream;

/** What the second person does about what is asked of the register. */
public enum PutusanPencatatan implements PilihanTetap {
    SETUJUI("Setujui; dilaksanakan sekarang"),
    KEMBALIKAN("Kembalikan untuk diperbaiki"),
    TOLAK("Tolak; tidak ada yang dilaksanakan");

    private final String sebutan;

    PutusanPencatatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** What lacks in a decision that a letter tells: its number, and why where it is not approved. */
    public static Stream<Kesalahan> kesalahanSurat(PutusanPencatatan putusan, String nomor, String alasan) {
        return Stream.concat(putusan != null && putusan != KEMBALIKAN && nomor == null
                        ? Stream.of(new Kesalahan("nomor", "Nomor surat jawaban wajib diisi bila disetujui atau ditolak.")) : Stream.empty(),
                putusan != null && putusan != SETUJUI && alasan == null
                        ? Stream.of(new Kesalahan("alasan", "Alasan wajib diisi bila dikembalikan atau ditolak.")) : Stream.empty());
    }
}
