package id.rukun.prosedur.penonaktifan;

/** The two warnings, in their order (Pasal 36 ayat (4), Pasal 37 ayat (4)). */
public enum JenisTeguran { LISAN, TERTULIS }
