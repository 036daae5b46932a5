package id.rukun.prosedur.pencatatan.formulir.salinan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.prosedur.pencatatan.formulir.KedudukanPemohon;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A person, who acts for him, or his heir wants to know what is held about him. */
@Formulir(kunci = "pencatatan-salinan", judul = "Permintaan salinan data pribadi", pokok = true)
public record SalinanDataIsian(
        @Kolom(value = "Datanya siapa", keterangan = "Yang tinggal, atau terakhir tinggal, di Kelurahan ini; juga yang sudah pindah atau "
                + "meninggal. Ketik paling sedikit tiga huruf namanya.")
        @DariDaftar(value = "pencatatan-pernah-penduduk", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String penduduk,
        @Kolom(value = "Yang meminta", keterangan = "Wali (juga orang tua bagi anaknya) atau kuasa: lampirkan akta kelahiran, penetapan wali, atau surat "
                + "kuasa. Ahli waris: lampirkan surat keterangan ahli waris (kebijakan Rukun).") @NotNull KedudukanPemohon kedudukan,
        @Kolom(value = "Nama yang meminta", keterangan = "Kepadanya jawabannya ditujukan.", bila = "kedudukan=MEWAKILI|AHLI_WARIS", wajib = true)
        @Size(max = 120) String pemohon,
        @Kolom(value = "Surat permohonan", keterangan = "Ditandatangani yang meminta, dengan KTP yang diperlihatkan kepada petugas.")
        @NotBlank @Size(max = 200) String surat,
        @Kolom(value = "Nomor surat", keterangan = "Tulis “tanpa nomor” bila suratnya tidak bernomor.") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Permohonan salinan data", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Diterima Kelurahan pada", keterangan = "Hari suratnya diterima, bukan hari dicatat di sini: sejak hari itu waktu memberikannya "
                + "dihitung.")
        @Tanggal(value = "Permohonan salinan data diterima", bertumpu = "Permohonan salinan data")
        @NotNull LocalDate diterima,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Alasan", keterangan = "Bagaimana jati diri dan kedudukan yang meminta diperiksa, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan) implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public SalinanDataIsian {
        pindaian = pindaian == null ? List.of() : pindaian;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return KedudukanPemohon.kesalahan(kedudukan, pemohon);
    }
}
