package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What the Sekda answers about a request that no Asisten has, or that one has sent on. */
@Formulir(kunci = "koordinasi-putusan-sekda", judul = "Putusan Sekretaris Daerah", sifat = SifatIsian.PUTUSAN)
public record PutusanSekdaIsian(
        @Kolom("Putusan") @NotNull PutusanSekda putusan,
        @Kolom(value = "Asisten", keterangan = "Unitnya tidak tercantum dalam daftar, atau daftar unit dan daftar bidangnya berbeda (menurut "
                + "tafsir atas Pasal 12): yang dapat dipilih menurut daftar unit dan bidangnya.", bila = "putusan=RUTEKAN", wajib = true)
        @DariDaftar("koordinasi-asisten-dapat-dipilih")
        @Dipilih @Size(max = 36) String asisten,
        @Kolom(value = "Alasan", keterangan = "Disampaikan kepada pemohon.", bila = "putusan=RUTEKAN|KEMBALIKAN|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan == PutusanSekda.RUTEKAN && asisten == null) {
            kesalahan.add(new Kesalahan("asisten", "Asisten wajib dipilih."));
        }
        if (putusan != null && putusan != PutusanSekda.TANGANI && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi."));
        }
        return kesalahan;
    }
}
