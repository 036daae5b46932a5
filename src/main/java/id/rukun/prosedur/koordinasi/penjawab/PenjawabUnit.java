package id.rukun.prosedur.koordinasi.penjawab;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which office answers for a unit, also as the models' {@code ${koordinasiPenjawab…}}: its head. For a partner outside the government whose
 * head cannot sign in, who has asked enters what he was answered; of a Perangkat Daerah whoever stands in for its head.
 */
@Component("koordinasiPenjawab")
public class PenjawabUnit {

    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final Kantor kantor;
    private final JamRukun jam;

    PenjawabUnit(DirektoriUnit direktori, JabatanService jabatan, Kantor kantor, JamRukun jam) {
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.kantor = kantor;
        this.jam = jam;
    }

    /**
     * Group of the office that answers.
     *
     * @param kantorPeminta group of the office that has asked
     */
    public String kantor(String unitId, String kantorPeminta, LocalDate hari) {
        return menjawabSendiri(unitId, hari) ? kantor.kepala(unitId) : kantorPeminta;
    }

    /** Role of the office that answers today. */
    public String peran(String unitId, String kantorPeminta) {
        return Kantor.peranGrup(kantor(unitId, kantorPeminta, jam.hariIni()));
    }

    /** Id of the unit of the office that answers today. */
    public String unit(String unitId, String kantorPeminta) {
        return Kantor.unitGrup(kantor(unitId, kantorPeminta, jam.hariIni()));
    }

    private boolean menjawabSendiri(String unitId, LocalDate hari) {
        return direktori.jenis(unitId).perangkatDaerah() || kepala(unitId, hari).map(PemegangJabatan::akun).isPresent();
    }

    /** Who heads a unit on a day; empty where nobody does. */
    public Optional<PemegangJabatan> kepala(String unitId, LocalDate hari) {
        return jabatan.pejabat(jabatanKepala(unitId), unitId, hari);
    }

    /** The post that heads a unit. */
    public Jabatan jabatanKepala(String unitId) {
        return Jabatan.dariPeran(Kantor.peranGrup(kantor.kepala(unitId)));
    }
}
