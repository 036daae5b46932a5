package id.rukun.prosedur.pencatatan.penduduk;

import java.util.List;

/**
 * What a change does, for who decides it; numbers of the civil registration are told by their last figures.
 *
 * @param siapa whom it is about
 * @param sekarang what the register says now, line by line
 * @param sesudahnya what it will say
 * @param jumlahKk how the numbers of cards change, RT by RT
 * @param catatan what remains to be done, or is easily overlooked
 */
public record PerubahanDirencanakan(String siapa, List<String> sekarang, List<String> sesudahnya, List<String> jumlahKk,
        List<String> catatan) {}
