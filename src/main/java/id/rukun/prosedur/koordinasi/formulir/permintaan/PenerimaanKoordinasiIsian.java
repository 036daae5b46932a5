package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the Asisten answers who is to coordinate on behalf of the Sekda (Pasal 8 ayat (4) Perwali Bukittinggi 65/2014). */
@Formulir(kunci = "koordinasi-penerimaan", judul = "Penerimaan koordinasi oleh Asisten", sifat = SifatIsian.PUTUSAN)
public record PenerimaanKoordinasiIsian(
        @Kolom(value = "Putusan", keterangan = "Asisten mengoordinasikan atas nama Sekretaris Daerah (Pasal 8 ayat (4)).")
        @NotNull PutusanPenerimaan putusan,
        @Kolom(value = "Menyangkut pemberdayaan perempuan dan keluarga berencana",
                keterangan = "Unit utamanya disebut Pasal 12 pada Anda dan bidangnya Pasal 11 pada Asisten lain, yang ikut serta bila ya.",
                bila = "putusan=TERIMA;lembar.asistenBidang=ADA")
        Boolean menyangkutPpKb,
        @Kolom(value = "Catatan", keterangan = "Mengapa dikembalikan atau diteruskan.",
                bila = "putusan=KEMBALIKAN|BUKAN_BIDANG", wajib = true)
        @Size(max = 2000) String catatan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan != null && putusan != PutusanPenerimaan.TERIMA && catatan == null
                ? List.of(new Kesalahan("catatan", "Catatan wajib diisi: alasan dikembalikan atau diteruskan.")) : List.of();
    }
}
