package id.rukun.prosedur.penggabungan.rw;

import id.rukun.hukum.pergub171.penataan.rw.KuorumPenggabunganRw;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeRw;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Pasal 12 ayat (1) huruf a, the Musyawarah RW about a merger of RW: a quorum of its own that nothing rescues. */
@Component
class ModeGabungRw extends ModeRw {

    ModeGabungRw(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk, RegisterTokoh registerTokoh,
            KursiPimpinan kursi) {
        super(jabatan, wilayah, penduduk, registerTokoh, kursi);
    }

    @Override
    public String nama() {
        return "GABUNG_RW";
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RW.denganKuorum(KuorumPenggabunganRw.class);
    }

    @Override
    public String keterangan() {
        return "kuorum tiap RW, Pasal 12";
    }
}
