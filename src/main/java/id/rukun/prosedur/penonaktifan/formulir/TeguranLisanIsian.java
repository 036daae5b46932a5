package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The oral warning (DOC-40). */
@Formulir(kunci = "penonaktifan-teguran-lisan", judul = "Teguran lisan")
public record TeguranLisanIsian(
        @Kolom(value = "Tanggal teguran", keterangan = "Hari Lurah menegur; tidak sebelum yang bersangkutan diberi tahu.")
        @Tanggal(value = "Teguran lisan", bertumpu = Tanggal.PEMBUKAAN)
        @NotNull LocalDate tanggal,
        @Kolom(value = "Tempat") @NotBlank @Size(max = 200) String tempat,
        @Kolom(value = "Isi teguran",
                keterangan = "Apa yang ditegur dan apa yang diharapkan daripadanya (Pasal 36 ayat (4), Pasal 37 ayat (4)).")
        @NotBlank @Size(max = 2000) String isi,
        @Kolom(value = "Yang menyaksikan", keterangan = "Nama dan jabatan, bila ada.")
        @Size(max = 200) String menyaksikan) {}
