package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiBidang;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The facts of BKT-DT-05: what the tables said of the units and fields of a coordination. */
@Component
class RutePerkara {

    private final KoordinasiService koordinasi;
    private final SyaratBukittinggi syarat;
    private final DaftarBidang bidang;
    private final DirektoriUnit direktori;
    private final PelimpahanService pelimpahan;
    private final JamRukun jam;

    RutePerkara(KoordinasiService koordinasi, SyaratBukittinggi syarat, DaftarBidang bidang, DirektoriUnit direktori,
            PelimpahanService pelimpahan, JamRukun jam) {
        this.koordinasi = koordinasi;
        this.syarat = syarat;
        this.bidang = bidang;
        this.direktori = direktori;
        this.pelimpahan = pelimpahan;
        this.jam = jam;
    }

    RuteFakta fakta(String kasusId) {
        List<KoordinasiPihak> pihak = koordinasi.pihak(kasusId);
        List<Penugasan> unit = pihak.stream().map(this::penugasan).toList();
        List<Penugasan> semuaBidang = koordinasi.bidang(kasusId).stream().map(this::penugasan).toList();
        return new RuteFakta(unit, semuaBidang, koordinasi.koordinasi(kasusId).jenis(), syarat.dalamSetda(pihak),
                pihak.get(0).asistenBidang());
    }

    /** A unit in no list is looked up in the delegations that are in force. */
    private Penugasan penugasan(KoordinasiPihak satu) {
        String nama = direktori.nama(satu.unitId());
        if (satu.asisten() != null) {
            return new Penugasan(nama, satu.asisten(), false, Pembidangan.ditetapkan(satu.butir()));
        }
        return pelimpahan.penerimaUnit(satu.unitId(), jam.hariIni()).map(direktori::kodeAsisten)
                .map(kode -> new Penugasan(nama, kode, true)).orElseGet(() -> new Penugasan(nama, null));
    }

    private Penugasan penugasan(KoordinasiBidang satu) {
        return new Penugasan(bidang.nama(satu.kode()), satu.asisten());
    }

    /** Codes of the Asisten to whom the fields lead, the one of all that the main unit does included. */
    List<String> asistenBidang(String kasusId) {
        RuteFakta fakta = fakta(kasusId);
        return Stream.concat(fakta.bidang().stream().filter(Penugasan::terdaftar).map(Penugasan::asisten),
                Stream.ofNullable(fakta.asistenBidangUtama())).distinct().toList();
    }
}
