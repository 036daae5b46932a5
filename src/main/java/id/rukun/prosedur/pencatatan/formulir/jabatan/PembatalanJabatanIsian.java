package id.rukun.prosedur.pencatatan.formulir.jabatan;

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

/** Which record of a post is to be undone, and why. */
@Formulir(kunci = "pencatatan-jabatan-pembatalan", judul = "Pembatalan pencatatan jabatan", pokok = true)
public record PembatalanJabatanIsian(
        @Kolom(value = "Pencatatan yang dibatalkan", keterangan = "Yang tercatat tentang jabatan kantor Anda dan kantor di bawahnya.")
        @DariDaftar("pencatatan-jabatan-tercatat")
        @Dipilih @NotBlank @Size(max = 36) String pencatatan,
        @Kolom(value = "Alasan", keterangan = "Apa yang keliru, dan bagaimana diketahui.") @NotBlank @Size(max = 2000) String alasan,
        @Kolom(value = "Nomor surat", keterangan = "Surat yang mendasari pembatalannya.") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Surat pembatalan pencatatan jabatan", bertumpu = Tanggal.LUAR_KASUS) @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya berkas kertas atau PDF.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) {}
