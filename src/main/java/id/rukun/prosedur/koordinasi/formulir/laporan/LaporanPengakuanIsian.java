package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who reported says that he has read what he was instructed. */
@Formulir(kunci = "laporan-pengakuan", judul = "Pengakuan petunjuk")
public record LaporanPengakuanIsian(
        @Kolom(value = "Petunjuk", keterangan = "Berlaku sejak diberikan.") @NotNull PengakuanPetunjuk pengakuan,
        @Kolom("Tanggapan") @Size(max = 2000) String tanggapan) {}
