package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The temporary board that a Careteker proposes (Pasal 8 ayat (3), Pasal 30 ayat (3)). */
@Formulir(kunci = "careteker-susunan", judul = "Susunan kepengurusan sementara")
public record SusunanCaretekerIsian(
        @Kolom(value = "Sekretaris", keterangan = "Ketik nama untuk mencari. Careteker tetap menjalankan kursi Ketua.")
        @DariDaftar(value = "careteker-calon", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String sekretaris,
        @Kolom(value = "Bendahara", keterangan = "Ketik nama untuk mencari.")
        @DariDaftar(value = "careteker-calon", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String bendahara,
        @Kolom(value = "Pengurus Bidang", keterangan = "Boleh tidak ada. Ketik nama untuk mencari.")
        @DariDaftar(value = "careteker-calon", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> pengurusBidang,
        @Kolom(value = "Pengurus P3SRS atau pemilik",
                keterangan = "Hanya untuk rumah susun: siapa di antara mereka yang pengurus P3SRS atau pemilik, tetapi tidak menghuni "
                        + "(Pasal 8 ayat (3)). Yang tinggal di luar Kelurahan tidak tercantum dalam daftar: pada kolom mana pun ketik "
                        + "nama lengkap dan NIK-nya.")
        @DariDaftar(value = "careteker-calon", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> pemilik,
        @Kolom(value = "Alasan", keterangan = "Wajib bila ada yang juga duduk dalam kepengurusan RT atau RW lain.")
        @Size(max = 2000) String alasan,
        @Kolom(value = "Lampiran", keterangan = "Usulan yang ditandatangani Careteker; untuk rumah susun bukti dari P3SRS atau pemilikan.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran) {

    /** Those in a Bidang; empty for none. */
    public List<String> bidang() {
        return pengurusBidang == null ? List.of() : pengurusBidang;
    }

    /** Those who belong to the P3SRS or to the owners; empty for none. */
    public List<String> pemilikGedung() {
        return pemilik == null ? List.of() : pemilik;
    }

    /** Everybody on the list: Sekretaris, Bendahara, those in a Bidang; who stands on it twice is named twice. */
    public List<String> orang() {
        return Stream.concat(Stream.of(sekretaris, bendahara), bidang().stream()).toList();
    }
}
