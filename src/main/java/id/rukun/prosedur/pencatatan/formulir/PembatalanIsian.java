package id.rukun.prosedur.pencatatan.formulir;

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

/** A change of the register is to be undone. */
@Formulir(kunci = "pencatatan-pembatalan", judul = "Pembatalan perubahan register", pokok = true)
public record PembatalanIsian(
        @Kolom(value = "Yang dibatalkan", keterangan = "Perubahan register dalam wilayah Anda yang masih berlaku, yang terakhir lebih dahulu. "
                + "Yang semula berlaku akan berlaku lagi; kedua catatan tetap tersimpan.")
        @DariDaftar("pencatatan-berlaku")
        @Dipilih @NotBlank @Size(max = 36) String pencatatan,
        @Kolom(value = "Alasan", keterangan = "Apa yang keliru pada catatan itu, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan,
        @Kolom(value = "Surat yang mendasari", keterangan = "Nama suratnya, misalnya surat keterangan RT.") @NotBlank @Size(max = 200) String surat,
        @Kolom("Nomor surat") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Surat dasar pembatalan register", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) {}
