package id.rukun.prosedur.pencatatan.formulir.salinan;

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

/** A person wants to know what is held about him. */
@Formulir(kunci = "pencatatan-salinan", judul = "Permintaan salinan data pribadi", pokok = true)
public record SalinanDataIsian(
        @Kolom(value = "Penduduk", keterangan = "Orang yang datanya diminta, olehnya sendiri. Ketik paling sedikit tiga huruf namanya.")
        @DariDaftar(value = "pencatatan-penduduk", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String penduduk,
        @Kolom(value = "Surat permohonan", keterangan = "Yang ditandatanganinya sendiri, dengan KTP yang diperlihatkan kepada petugas.")
        @NotBlank @Size(max = 200) String surat,
        @Kolom(value = "Nomor surat", keterangan = "Tulis “tanpa nomor” bila suratnya tidak bernomor.") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Permohonan salinan data", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Alasan", keterangan = "Bagaimana jati dirinya diperiksa, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan) {

    /** What a form does not ask holds nothing. */
    public SalinanDataIsian {
        pindaian = pindaian == null ? List.of() : pindaian;
    }
}
