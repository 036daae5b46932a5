package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.prosedur.penonaktifan.formulir.DasarPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.IsiDasar;
import id.rukun.prosedur.penonaktifan.formulir.PasalKewajiban;
import id.rukun.prosedur.penonaktifan.formulir.SyaratKetua;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Who is to be deactivated by a Musyawarah, on whose word, and why (DOC-39). */
@Formulir(kunci = "penonaktifan-musyawarah-usulan", judul = "Usul penonaktifan melalui musyawarah", pokok = true)
public record UsulanMusyawarahIsian(
        @Kolom(value = "Pengurus", keterangan = "Ketua atau pengurus lain RT atau RW di Kelurahan ini. Ketik nama untuk mencari.")
        @DariDaftar("penonaktifan-subjek")
        @Dipilih @NotBlank @Size(max = 36) String subjek,

        @Kolom(value = "Tanggal usul", keterangan = "Hari usul diterima.")
        @Tanggal(value = "Usul musyawarah penonaktifan", bertumpu = Tanggal.LUAR_KASUS,
                mendasari = {"Undangan", "Rancangan Keputusan"})
        @NotNull LocalDate tanggal,

        @Kolom(value = "Pengusul", keterangan = "Siapa yang mengusulkan. Tidak diperlihatkan kepada yang bersangkutan.")
        @NotBlank @Size(max = 500) String pengusul,

        @Kolom(value = IsiDasar.DASAR, keterangan = IsiDasar.DASAR_KETERANGAN)
        @Size(max = 5, message = "{rukun.Size.daftar}") List<@NotNull DasarPenonaktifan> dasar,
        @Kolom(value = IsiDasar.PERBUATAN, keterangan = IsiDasar.PERBUATAN_KETERANGAN, bila = IsiDasar.BILA_TERCELA)
        @Size(max = 2000) String perbuatan,
        @Kolom(value = IsiDasar.KEPERCAYAAN, keterangan = IsiDasar.KEPERCAYAAN_KETERANGAN, bila = IsiDasar.BILA_TERCELA)
        @Size(max = 2000) String kepercayaan,
        @Kolom(value = IsiDasar.PASAL, bila = IsiDasar.BILA_KEWAJIBAN)
        @Size(max = 5, message = "{rukun.Size.daftar}") List<@NotNull PasalKewajiban> pasal,
        @Kolom(value = IsiDasar.PELANGGARAN, keterangan = IsiDasar.PERBUATAN_KETERANGAN, bila = IsiDasar.BILA_KEWAJIBAN)
        @Size(max = 2000) String pelanggaran,
        @Kolom(value = IsiDasar.NORMA, keterangan = IsiDasar.NORMA_KETERANGAN, bila = IsiDasar.BILA_NORMA)
        @Size(max = 500) String norma,
        @Kolom(value = IsiDasar.TINDAKAN, keterangan = IsiDasar.PERBUATAN_KETERANGAN, bila = IsiDasar.BILA_NORMA)
        @Size(max = 2000) String tindakan,
        @Kolom(value = IsiDasar.SYARAT, keterangan = IsiDasar.SYARAT_KETERANGAN, bila = IsiDasar.BILA_SYARAT)
        @Size(max = 13, message = "{rukun.Size.daftar}") List<@NotNull SyaratKetua> syarat,
        @Kolom(value = IsiDasar.URAIAN_SYARAT, keterangan = IsiDasar.URAIAN_SYARAT_KETERANGAN, bila = IsiDasar.BILA_SYARAT)
        @Size(max = 2000) String uraianSyarat,
        @Kolom(value = "Pindaian usul", keterangan = "Surat yang mengusulkan, dan yang mendukungnya.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements IsiDasar {}
