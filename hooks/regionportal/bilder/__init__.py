"""Photos: from a file that anyone may have sent, to pictures that a browser can choose between.

1. ``dor`` lets a file in when it is one still picture, of the kind that its name says, and can be decoded whole.
2. ``avkoding`` asks Pillow, for the door and for ``omforming``, with bounds on time and memory.
3. ``omforming`` makes each size in each format of the pixels, without anything that the camera said.
4. ``lager`` keeps what was found and made, by the content of the file, so that an unchanged picture costs nothing.
5. ``utgivelse`` does 3 and 4 for all the pictures of a region.
6. ``innsendt`` is for a photo that came with a form: through the door, and the same picture without what the camera
   said, for the file itself will lie open to all.
"""
