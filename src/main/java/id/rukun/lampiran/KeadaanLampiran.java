package id.rukun.lampiran;

import id.rukun.isian.nilai.Terlampir;

/**
 * What a file is to somebody who submits it.
 *
 * @param lampiran what is kept of it; {@code null} if there is none, or it is not his
 * @param bebas whether no other submission has it
 */
public record KeadaanLampiran(Terlampir lampiran, boolean bebas) {}
