package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.constraints.NotNull;

/** What the Lurah does about a chair that nobody exercises after a Careteker. */
@Tanggal(value = "Penundaan atas kursi kosong", bertumpu = Tanggal.PEMBUKAAN)
@Formulir(kunci = "careteker-kursi-kosong", judul = "RT atau RW tanpa Ketua", sifat = SifatIsian.PUTUSAN)
public record KursiKosongIsian(
        @Kolom(value = "Putusan",
                keterangan = "Lurah dapat menunjuk Careteker (Pasal 8 ayat (1)). Bila belum, pilihan ini ditawarkan lagi sampai kursi itu "
                        + "terisi.")
        @NotNull PilihanKursiKosong putusan) implements TanggalBersyarat {

    @Override
    public boolean terjadi() {
        return putusan == PilihanKursiKosong.TUNDA;
    }
}
