package id.rukun.prosedur.koordinasi.jadwal;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a coordination recurs, and in which cases its sessions are held. */
@Component
class JadwalSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(JadwalKoordinasi.class, "koordinasi_jadwal", "Jadwal koordinasi")
                        .berkunci("koordinasi_id").melalui("", "t.koordinasi_id"),
                new TabelSaksi(SesiKoordinasi.class, "koordinasi_jadwal_sesi", "Sesi koordinasi"));
    }
}
