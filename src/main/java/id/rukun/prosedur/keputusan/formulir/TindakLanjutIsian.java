package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Lurah's step after the Camat refused. */
@Formulir(kunci = "keputusan-tindak-lanjut", judul = "Tindak lanjut penolakan Camat",
        sifat = SifatIsian.PUTUSAN)
public record TindakLanjutIsian(
        @Kolom(value = "Putusan",
                keterangan = "Tanpa persetujuan Camat Keputusan Lurah ini tidak dapat ditetapkan; dasarnya "
                        + "tertulis pada lembar di atas (Mengingat).")
        @NotNull TindakLanjut putusan,
        @Kolom(value = "Alasan", keterangan = "Alasan disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String alasan) {}
