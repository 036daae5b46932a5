package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A Careteker leaves before his last day: he died, is a PNS no longer, or another one takes his place (AMB-09, AMB-91). */
@Formulir(kunci = "careteker-pengakhiran", judul = "Pengakhiran Careteker")
public record PengakhiranCaretekerIsian(
        @Kolom(value = "Careteker", keterangan = "RT atau RW dan Careteker yang menjabat.")
        @DariDaftar("careteker-menjabat")
        @Dipilih @NotBlank @Size(max = 36) String careteker,
        @Kolom(value = "Sebab",
                keterangan = "Bila ia meninggal atau bukan PNS lagi, semua kursinya di Kelurahan ini berakhir (Pasal 1 angka 37 dan 38). "
                        + "Yang diganti tetap menjabat sampai Keputusan tentang penggantinya berlaku.")
        @NotNull SebabPengakhiran sebab,
        @Kolom(value = "Hari terakhir", keterangan = "Hari ia meninggal, atau hari terakhirnya sebagai PNS.",
                bila = "sebab=MENINGGAL|BUKAN_PNS", wajib = true)
        @Tanggal(value = "Pengakhiran Careteker", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate hariTerakhir,
        @Kolom(value = "Uraian", keterangan = "Surat atau keterangan yang menjadi dasarnya.")
        @NotBlank @Size(max = 2000) String uraian,
        @Kolom(value = "Bukti", keterangan = "Bila ada.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> bukti) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return sebab != null && sebab != SebabPengakhiran.DIGANTI && hariTerakhir == null
                ? List.of(new Kesalahan("hariTerakhir", "Hari terakhir wajib diisi.")) : List.of();
    }
}
