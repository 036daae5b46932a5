package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the paper of a death or resignation is what it is said to be. */
public enum HasilDokumen implements PilihanTetap {
    SAH("Sah: sesuai dengan yang dilaporkan"),
    TIDAK_SAH("Tidak sah; pemberhentian tidak diteruskan");

    private final String sebutan;

    HasilDokumen(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
