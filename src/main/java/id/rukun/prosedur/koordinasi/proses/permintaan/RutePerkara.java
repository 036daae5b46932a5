package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiBidang;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts of BKT-DT-05: what the tables said of the units and fields of a coordination. */
@Component
class RutePerkara {

    private final KoordinasiService koordinasi;
    private final SyaratBukittinggi syarat;
    private final DaftarBidang bidang;
    private final DirektoriUnit direktori;

    RutePerkara(KoordinasiService koordinasi, SyaratBukittinggi syarat, DaftarBidang bidang, DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.syarat = syarat;
        this.bidang = bidang;
        this.direktori = direktori;
    }

    RuteFakta fakta(String kasusId) {
        List<KoordinasiPihak> pihak = koordinasi.pihak(kasusId);
        List<Penugasan> unit = pihak.stream().map(satu -> new Penugasan(direktori.nama(satu.unitId()), satu.asisten())).toList();
        List<Penugasan> semuaBidang = koordinasi.bidang(kasusId).stream().map(this::penugasan).toList();
        return new RuteFakta(unit, semuaBidang, koordinasi.koordinasi(kasusId).jenis(), syarat.dalamSetda(pihak),
                pihak.get(0).asistenBidang());
    }

    private Penugasan penugasan(KoordinasiBidang satu) {
        return new Penugasan(bidang.nama(satu.kode()), satu.asisten());
    }

    /** Codes of the Asisten to whom the fields lead, the one of all that the main unit does included. */
    List<String> asistenBidang(String kasusId) {
        RuteFakta fakta = fakta(kasusId);
        return java.util.stream.Stream.concat(fakta.bidang().stream().filter(Penugasan::terdaftar).map(Penugasan::asisten),
                java.util.stream.Stream.ofNullable(fakta.asistenBidangUtama())).distinct().toList();
    }
}
