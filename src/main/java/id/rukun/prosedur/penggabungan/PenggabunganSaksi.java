package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.rantai.TabelSaksi;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The proposal, how each RT's result reached the Lurah, the consultation with him, and what was agreed on at Kelurahan
 * level.
 */
@Component
class PenggabunganSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(UsulanPenggabungan.class, "penggabungan_usulan", "Usulan penggabungan")
                        .berkunci("kasus_id"),
                new TabelSaksi(UnitAsal.class, "penggabungan_rt_asal", "Unit yang digabung"),
                new TabelSaksi(Konsultasi.class, "penggabungan_konsultasi", "Konsultasi kepada Lurah")
                        .berkunci("kasus_id"),
                new TabelSaksi(Kesepakatan.class, "penggabungan_kesepakatan", "Kesepakatan musyawarah tingkat Kelurahan",
                        "musyawarah_id", "kasus_id").berkunci("musyawarah_id"));
    }
}
