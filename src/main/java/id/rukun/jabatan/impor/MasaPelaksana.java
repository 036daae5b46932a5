package id.rukun.jabatan.impor;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.impor.KerjaImpor;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;

/** How long who acts in a post does so: he acts for a time, so its end is known. */
final class MasaPelaksana {

    private static final String TERLAMA = KutipanAturan.parameter(MasaPencatatan.class);

    private final KerjaImpor kerja;
    private final Period terlama;

    MasaPelaksana(KerjaImpor kerja, ParameterHukum parameter) {
        this.kerja = kerja;
        this.terlama = parameter.pada(kerja.hari()).masa(TERLAMA);
    }

    /** @param berkas the staging table of the file */
    void periksa(String berkas) {
        kerja.tolak("sampai", "wajib bagi Pelaksana: pelaksana tugas (Plt.) bertugas untuk sementara; tulis hari terakhir menurut suratnya, "
                + "atau hari yang ditetapkan sekarang (kebijakan Rukun " + TERLAMA + ")", """
                select y.baris, '' from impor_jabatan y join %s b on b.baris = y.baris
                where y.baru and y.sifat = 'PELAKSANA' and y.sampai is null and coalesce(b.salah, '') not like '%%,sampai,%%' order by y.baris"""
                .formatted(berkas));
        kerja.baca("""
                select baris, mulai, sampai from impor_jabatan where baru and sifat = 'PELAKSANA' and sampai is not null and mulai is not null
                order by baris""", baris -> {
            LocalDate terakhir = Kalender.hariTerakhirPeriode(baris.getObject(2, LocalDate.class), terlama);
            if (baris.getObject(3, LocalDate.class).isAfter(terakhir)) {
                kerja.peringatkan(baris.getInt(1), "sampai", baris.getString(3), "sesudah " + Kalender.tulis(terakhir) + ": masa pelaksana yang "
                        + "dicatat sekaligus paling lama " + Sebutan.masa(terlama) + " (kebijakan Rukun " + TERLAMA + "); periksa suratnya");
            }
        });
    }
}
